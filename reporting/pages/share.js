// Copies what stands in a field, or the address of the page, where the browser lets a page do so; without it people copy by hand.
if (navigator.clipboard !== undefined) {
  for (const button of document.querySelectorAll('button[data-copies]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const field = document.getElementById(button.dataset.copies);
      await navigator.clipboard.writeText(field === null ? location.href : field.value);
      document.getElementById('copied').textContent = button.dataset.copied;
    });
  }
}
