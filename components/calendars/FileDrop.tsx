import { type ReactElement, useId, useState } from 'react';

export interface FileDropProps {
  readonly label: string;
  readonly hint: string;
  /** As of a file input: ".ics,text/calendar". */
  readonly accept: string;
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A field for files: by the browser's own button, which keyboards and screen readers know, or dropped on it. */
export function FileDrop({ label, hint, accept, disabled, onFiles }: FileDropProps): ReactElement {
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        // Without this the browser would open the file in place of the page.
        event.preventDefault();
        setOver(false);
        if (!disabled && event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        multiple
        accept={accept}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again after it was exported anew.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <span className="muted">{hint}</span>
    </div>
  );
}
