/** The address of one branch of the tree, on a day when it is not today. */
export function branchAddress({ at, on }: { at?: string | undefined; on?: string | undefined }): string {
  const asked = new URLSearchParams({ ...(at === undefined ? {} : { at }), ...(on === undefined ? {} : { on }) })
  return asked.size > 0 ? `/admin/bodies?${asked}` : '/admin/bodies'
}
