/* The form of a board: its fields and its draft. */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const FIELDS = ["iWill", "why", "plan", "barrier", "ask", "theme", "value"];

  const identity = (form) => form.elements.identity.value;

  const fill = (form, words) => {
    gs.keepValue(form, words.value);
    FIELDS.filter((name) => form.elements[name]).forEach((name) => { form.elements[name].value = words[name] || ""; });
    [...form.elements.identity].forEach((choice) => { choice.checked = choice.value === (words.identity || "NAMED"); });
    form.querySelector("details").open = ["why", "plan", "barrier", "ask", "theme", "value"].some((name) => words[name]);
    gs.followIdentity(form);
  };

  /** The draft of a board's own form. */
  const boardDraft = (form, board) => gs.keepDraft(form, {
    name: board.name,
    path: board.path + "/draft",
    query: board.query,
    fields: FIELDS,
    read: () => ({ ...gs.values(form, FIELDS), identity: identity(form) }),
    fill
  });

  Object.assign(gs, { FIELDS, identity, fill, boardDraft });
})();
