/** The national holidays, which records name in Chinese, as notices do. */

const holidayNames: Readonly<Record<string, string>> = {
  元旦: 'New Year’s Day',
  春节: 'Spring Festival',
  清明: 'Qingming Festival',
  劳动节: 'Labour Day',
  端午: 'Dragon Boat Festival',
  中秋: 'Mid-Autumn Festival',
  国庆节: 'National Day',
}

/** @param name one or several of them, joined by 、; what is not known stands as it is */
export function holidayInEnglish(name: string): string {
  return name
    .split('、')
    .map((one) => holidayNames[one] ?? holidayNames[one.replace(/节$/, '')] ?? one)
    .join(' and ')
}
