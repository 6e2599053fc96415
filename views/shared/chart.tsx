import type { Drawing, Mark } from '../../src/charts/drawing.ts'

/** A chart as a picture with a name and a description; its numbers stand in the table beside it. */
export function ChartPicture({ drawing }: { readonly drawing: Drawing }) {
  const { name, title, description, width, height, marks } = drawing
  return (
    <div class="chart" tabindex={0}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${name}-title`}
        aria-describedby={`${name}-words`}
      >
        <title id={`${name}-title`}>{title}</title>
        <desc id={`${name}-words`}>{description}</desc>
        {marks.map((mark) => (
          <MarkPart mark={mark} />
        ))}
      </svg>
    </div>
  )
}

function MarkPart({ mark }: { readonly mark: Mark }) {
  const { tag: Tag, attributes, text } = mark
  return <Tag {...attributes}>{text}</Tag>
}
