/** The address of the plain-text twin of a page: "/iran/" gives "/iran.txt". */
export function twinAddress(address: string): string {
  return `${address.replace(/\/$/, '')}.txt`;
}

/** The address of the short message about what a page is about: "/crossings/astara/" gives "/crossings/astara.sms.txt". */
export function smsAddress(address: string): string {
  return `${address.replace(/\/$/, '')}.sms.txt`;
}
