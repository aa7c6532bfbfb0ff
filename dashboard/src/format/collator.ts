/** Vietnamese alphabetical order: An Giang, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Điện Biên, Đồng Nai. */
export const vietnameseOrder = new Intl.Collator('vi', { numeric: true })
