// Small comforts; every page works without them.
document.addEventListener("click", event => {
  const insert = event.target.closest("[data-insert]");
  if (insert) {
    const body = document.querySelector("textarea[name=body]");
    const at = body.selectionStart ?? body.value.length;
    body.setRangeText(insert.dataset.insert, at, body.selectionEnd ?? at, "end");
    body.focus();
  }
  const copy = event.target.closest("[data-copy]");
  if (copy) {
    navigator.clipboard.writeText(document.getElementById(copy.dataset.copy).textContent)
      .then(() => { copy.textContent = "Copied"; });
  }
});
