export function GalleryIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <rect x="3" y="3" width="7.5" height="7.5" rx="1.5" />
      <rect x="13.5" y="3" width="7.5" height="7.5" rx="1.5" />
      <rect x="3" y="13.5" width="7.5" height="7.5" rx="1.5" />
      <path d="M13.5 15h7.5M13.5 19.5h7.5" />
    </svg>
  );
}
