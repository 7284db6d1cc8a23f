/* Choosing a sentence: by selecting it with mouse or finger, or from the list that one button opens for those who use a keyboard. */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const LETTERS_SELECTED = 3;
  const SELECTION_PAUSE = 200;

  /** What a sentence says, without the words that tell additions to those who only hear. */
  const words = (sentence) => {
    const copy = sentence.cloneNode(true);
    copy.querySelectorAll(".gs-hidden").forEach((aside) => aside.remove());
    return copy.textContent;
  };

  const sentencesOf = (area) => [...area.querySelectorAll(".gs-sentence")];

  const unmark = (area) => area.querySelectorAll(".gs-chosen").forEach((sentence) => sentence.classList.remove("gs-chosen"));

  // One radio button alone is no list of them: its value says nothing of whether it is chosen.
  const chosen = (form) => form.querySelector("[name='sentence']:checked");

  const marked = (area, form) => {
    unmark(area);
    const choice = chosen(form);
    const sentence = choice && sentencesOf(area)[Number(choice.value)];
    if (sentence) {
      sentence.classList.add("gs-chosen");
    }
    return sentence;
  };

  const choose = (area, form, sentence) => {
    const at = sentencesOf(area).indexOf(sentence);
    const radio = [...form.querySelectorAll("[name='sentence']")].find((one) => Number(one.value) === at);
    if (radio) {
      radio.checked = true;
      radio.scrollIntoView({ block: "nearest" });
      marked(area, form);
    }
  };

  const list = (area, form) => {
    form.querySelector("[data-gs-sentences]").replaceChildren(...sentencesOf(area).map((sentence, at) => {
      const label = document.createElement("label");
      const radio = document.createElement("input");
      const text = document.createElement("span");
      radio.type = "radio";
      radio.name = "sentence";
      radio.value = String(at);
      text.dir = "auto";
      text.textContent = words(sentence);
      label.append(radio, text);
      return label;
    }));
    form.addEventListener("change", (event) => event.target.name === "sentence" && marked(area, form));
  };

  const CHALLENGE = "[data-gs-act='challenge'], [data-gs-act='challenge-kept']";

  const markOf = (area) => "challenge:" + area.dataset.gsSection + ":" + area.dataset.gsVersion;

  /** Opens the form of an area with this sentence chosen, the first if none is given. */
  const open = (section, area, sentence, quiet) => {
    const button = area.querySelector(CHALLENGE);
    const fold = area.closest("details");
    if (fold) {
      fold.open = true;
    }
    const there = area.querySelector("form[data-gs-form='challenge']");
    if (there && sentence) {
      choose(area, there, sentence);
      there.elements.troubles.focus();
      return there;
    }
    const place = sentence && sentence.closest(".gs-row");
    const form = gs.openPanel(area, button, "challenge", place || area);
    unmark(area);
    if (!form) {
      return null;
    }
    list(area, form);
    form.querySelector("[data-gs-objecting]").hidden = !area.closest("[data-gs-panel='proposal']");
    gs.keepTyped(section, form, markOf(area));
    gs.followIdentity(form);
    if (sentence || !chosen(form)) {
      choose(area, form, sentence || sentencesOf(area)[0]);
    }
    marked(area, form);
    const close = () => { gs.forgetTyped(section, markOf(area)); unmark(area); };
    form.querySelector("[data-gs-act='cancel']").addEventListener("click", close);
    form.addEventListener("keydown", (event) => event.key === "Escape" && unmark(area));
    if (!quiet) {
      (sentence ? form.elements.troubles : chosen(form)).focus();
    }
    return form;
  };

  /** What the server is told of the chosen place. */
  const place = (area, form) => {
    const sentence = marked(area, form);
    if (!sentence) {
      throw { field: "quote", message: AJS.I18n.getText("org.groundswell.confluence.charter.js.chooseSentence") };
    }
    return { no: Number(area.dataset.gsVersion), section: area.dataset.gsSection, quote: words(sentence), position: Number(sentence.dataset.gsFrom) };
  };

  const overlap = (range, sentence) => {
    if (!range.intersectsNode(sentence)) {
      return 0;
    }
    const part = range.cloneRange();
    if (!sentence.contains(part.startContainer)) {
      part.setStart(sentence, 0);
    }
    if (!sentence.contains(part.endContainer)) {
      part.setEnd(sentence, sentence.childNodes.length);
    }
    return part.toString().trim().length;
  };

  const selected = (section) => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !selection.rangeCount || selection.toString().trim().length < LETTERS_SELECTED) {
      return null;
    }
    const range = selection.getRangeAt(0);
    if (!section.contains(range.commonAncestorContainer)) {
      return null;
    }
    const most = [...section.querySelectorAll(".gs-sentence")].map((sentence) => ({ sentence, letters: overlap(range, sentence) }))
      .reduce((best, one) => one.letters > best.letters ? one : best, { sentence: null, letters: 0 });
    const area = most.sentence && most.sentence.closest("[data-gs-section]");
    return area && area.querySelector(CHALLENGE) ? { area, sentence: most.sentence, box: range.getBoundingClientRect() } : null;
  };

  const offer = (section, found) => {
    section.querySelectorAll(".gs-ask").forEach((old) => old.remove());
    if (!found) {
      return;
    }
    const ask = document.createElement("button");
    ask.type = "button";
    ask.className = "aui-button aui-button-primary gs-ask";
    ask.textContent = AJS.I18n.getText("org.groundswell.confluence.charter.challenge.this");
    // Pressing it must not take the selection away before it is read.
    ask.onmousedown = (event) => event.preventDefault();
    ask.onclick = () => { ask.remove(); document.getSelection().removeAllRanges(); open(section, found.area, found.sentence, false); };
    found.area.querySelector(".gs-challenge-one").append(ask);
    const frame = section.getBoundingClientRect();
    ask.style.top = found.box.bottom - frame.top + 6 + "px";
    ask.style.left = Math.max(0, Math.min(found.box.left - frame.left, frame.width - ask.offsetWidth)) + "px";
  };

  /** Offers to challenge whatever sentence is selected in the section that is live now. */
  const followSelection = (live) => {
    let timer = 0;
    document.addEventListener("selectionchange", () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => live().forEach((section) => offer(section, selected(section))), SELECTION_PAUSE);
    });
  };

  const reopen = (section) => section.querySelectorAll("[data-gs-section]").forEach((area) => {
    const button = area.querySelector(CHALLENGE);
    if (button && !area.querySelector("form[data-gs-form='challenge']") && gs.keptMarks(section, markOf(area)).length) {
      open(section, area, null, true);
    }
  });

  gs.sentences = { open, place, markOf, unmark, followSelection, reopen };
})();
