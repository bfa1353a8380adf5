import type { ReactNode } from "react";
import css from "./Card.module.css";

interface CardProps {
  title: ReactNode; // usually a link; the whole card is then its target
  thread?: string | null; // the kind of event, which colours the selvedge
  eyebrow?: ReactNode; // says in a word what the selvedge says in colour
  level?: 2 | 3 | 4;
  children?: ReactNode;
}

/** A piece of cloth with a selvedge: one thing in a list. */
export function Card({ title, thread, eyebrow, level = 3, children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <article className={css.card} data-thread={thread ?? ""}>
      {eyebrow && <p className={css.eyebrow}>{eyebrow}</p>}
      <Heading className={css.title}>{title}</Heading>
      {children}
    </article>
  );
}
