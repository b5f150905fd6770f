import { forwardRef } from 'react'
import type { FieldProps } from '#app/ui/field'
import { TextField } from '#app/ui/text-field'

type Props = FieldProps & { defaultValue?: string | undefined }

/** An hour of the day, as the browser's own input; its value is `HH:MM`. */
export const TimeField = forwardRef<HTMLInputElement, Props>(function TimeField(props, ref) {
  return <TextField {...props} type="time" width="short" ref={ref} />
})
