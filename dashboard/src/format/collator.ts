/** Vietnamese alphabetical order: An Giang, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Điện Biên, Đồng Nai. */
export const vietnameseOrder = new Intl.Collator('vi', { numeric: true })

/** For comparing what a reader types: without marks, đ as d, lower case. */
export function foldMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
}
