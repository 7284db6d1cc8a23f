/* The field "board" of the macro browser: a new board, or one of this space. */
(() => {
  "use strict";
  const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  const LENGTH = 22;
  const MOST_PARTS = 4;

  const newToken = () => {
    let token = "";
    while (token.length < LENGTH) {
      // Numbers above the last full turn are left out, so that every letter is as likely as any other.
      token += [...crypto.getRandomValues(new Uint8Array(LENGTH))].filter((number) => number < 248).map((number) => LETTERS[number % 62]).join("");
    }
    return token.slice(0, LENGTH);
  };

  const option = (value, text) => {
    const choice = document.createElement("option");
    choice.value = value;
    choice.textContent = text;
    return choice;
  };

  const offerSome = async (select, spaceKey, after) => {
    const query = new URLSearchParams({ limit: 50, space: spaceKey, after });
    const answer = await fetch(AJS.contextPath() + "/rest/groundswell/1.0/boards?" + query, { headers: { Accept: "application/json" }, credentials: "same-origin" })
      .catch(() => null);
    if (!answer || !answer.ok) {
      return null;
    }
    const chosen = select.value;
    const boards = await answer.json();
    boards.items.filter((board) => board.ref).forEach((board) => {
      const there = [...select.options].find((choice) => choice.value === board.ref || choice.value === board.name);
      const text = board.question + " (" + board.pageTitle + ")";
      if (there) {
        there.textContent = text;
      } else {
        select.append(option(board.ref, text));
      }
    });
    select.value = chosen;
    return boards.next;
  };

  const offer = async (select, spaceKey) => {
    // A part of the list may be short, because boards one may not see are left out.
    let after = "";
    for (let part = 0; part < MOST_PARTS && after !== null; part += 1) {
      after = await offerSome(select, spaceKey, after);
    }
  };

  // What the macro being edited says: null for a new macro, "" for one that shows the nameless board of its page.
  let given = null;

  const boardField = (parameter, options) => {
    const field = AJS.MacroBrowser.ParameterFields.string(parameter, options);
    const input = field.input[0] || field.input;
    const select = document.createElement("select");
    select.className = input.className + " select";
    select.id = input.id;
    input.removeAttribute("id");
    input.hidden = true;
    input.after(select);
    const fresh = newToken();
    select.append(option(fresh, AJS.I18n.getText("org.groundswell.confluence.pledge.js.newBoard")));
    if (given === "") {
      select.append(option("", AJS.I18n.getText("org.groundswell.confluence.pledge.js.thisBoard")));
      select.value = "";
    }

    const set = field.setValue;
    field.setValue = (value) => {
      set.call(field, value);
      if (given === null && value) {
        select.options[0].value = value;
      } else if (![...select.options].some((choice) => choice.value === value)) {
        select.append(option(value, AJS.I18n.getText("org.groundswell.confluence.pledge.js.thisBoard")));
      }
      select.value = value;
    };
    select.addEventListener("change", () => {
      set.call(field, select.value);
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
    offer(select, AJS.Meta.get("space-key"));
    return field;
  };

  AJS.MacroBrowser.setMacroJsOverride("groundswell-pledges", {
    fields: { string: { board: boardField } },
    // A macro that has a question was placed before: without a token it goes on showing the one nameless board of its page.
    beforeParamsSet: (parameters) => {
      given = parameters.board || parameters.question ? parameters.board || "" : null;
      return given === null ? { ...parameters, board: newToken() } : parameters;
    }
  });
})();
