// A list under its filters. Nothing here suspends: while the next answer is on its way, the filters and the focus in them stay where they
// are, and the last answer stays below them, marked busy.
import { keepPreviousData, useInfiniteQuery, useQuery, type QueryKey, type UseInfiniteQueryOptions, type UseQueryOptions } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ErrorState } from "./ErrorState";
import { LoadMore } from "./LoadMore";
import { Skeleton } from "./Skeleton";
import css from "./Results.module.css";

interface Items<Item> {
  items: Item[];
}

/** A list for `<Results>`, from `listOptions`. */
export const useResults = <Data, Item, Key extends QueryKey>(options: UseInfiniteQueryOptions<Data, Error, Items<Item>, Key, string | undefined>) =>
  useInfiniteQuery({ ...options, placeholderData: keepPreviousData as never });

/** How many there are, unless that is still the answer to the last filters. */
export function useResultCount<Count, Key extends QueryKey>(options: UseQueryOptions<Count, Error, Count, Key>): Count | undefined {
  const { data, isPlaceholderData } = useQuery({ ...options, placeholderData: keepPreviousData as never });
  return isPlaceholderData ? undefined : data;
}

interface ResultsProps<Item> {
  list: ReturnType<typeof useResults<unknown, Item, QueryKey>>;
  children: (items: Item[]) => ReactNode;
}

export function Results<Item>({ list, children }: ResultsProps<Item>) {
  const items = list.data?.items;
  if (list.isError && !items) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <div aria-busy={list.isPlaceholderData} className={css.results}>
      {items ? children(items) : <Skeleton />}
      <LoadMore query={list} shown={items?.length ?? 0} />
    </div>
  );
}
