/** The most common passwords of at least ten signs, in small letters: the shorter ones are refused by their length. */
export const commonPasswords: ReadonlySet<string> = new Set([
  '1234567890', '0123456789', '0987654321', '9876543210', '12345678910', '123456789a', 'a123456789', '1234567890a', 'a1234567890', '123456789abc',
  'abc123456789', '1111111111', '0000000000', '8888888888', '6666666666', '9999999999', '1122334455', '1212121212', '1231231231', '123123123123',
  '5201314520', '1314520520', '1472583690', '147258369a', '1qaz2wsx3edc', 'qazwsxedcrfv', '1q2w3e4r5t', '1q2w3e4r5t6y', 'q1w2e3r4t5', 'q1w2e3r4t5y6',
  'qwertyuiop', 'qwerty123456', 'qwerty1234', '1234qwerasdf', 'asdfghjkl;', 'zxcvbnm123', 'zxcvbnm,./', 'abcdefghij', 'abcd123456', 'aa123456789',
  'password12', 'password123', 'password1234', 'passw0rd123', 'p@ssw0rd123', 'iloveyou123', 'woaini1314', 'woaini520520', 'letmein123', 'administrator',
])
