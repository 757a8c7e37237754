/** Ready to go on writing. Also as a ref, for a field that replaces the pressed button. */
export function focusAtEnd(field: HTMLTextAreaElement | null) {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}
