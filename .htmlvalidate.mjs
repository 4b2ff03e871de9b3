export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Rows are laid out as blocks on a phone, and browsers then forget the roles that tables have by themselves.
    'no-redundant-role': 'off',
    // The stylesheet keeps telephone numbers on one line.
    'tel-non-breaking': 'off',
    // The ids of reports are part of addresses and begin with a day.
    'valid-id': ['error', { relaxed: true }],
  },
};
