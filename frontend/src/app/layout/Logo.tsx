/** Four threads, each over one and under another: the least that holds together. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="38" height="38" fill="none" strokeWidth="5" strokeLinecap="round" aria-hidden="true">
      <path stroke="var(--madder)" d="M11 3.5v13M11 26v2.5" />
      <path stroke="var(--woad)" d="M21 3.5V6M21 15.5v13" />
      <path stroke="var(--weld)" d="M3.5 11H6M15.5 11h13" />
      <path stroke="var(--moss)" d="M3.5 21h13M26 21h2.5" />
    </svg>
  );
}
