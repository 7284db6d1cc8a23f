/* Macros in storage text: finds the one around a place, reads it, writes it again. Knows nothing of the page. */
window.HostStorage = (function () {
  "use strict";

  const TAG = /<!\[CDATA\[[\s\S]*?\]\]>|<ac:structured-macro\b[^>]*?(\/?)>|<\/ac:structured-macro>/g;
  const NAMESPACES = "xmlns:ac=\"http://atlassian.com/content\" xmlns:ri=\"http://atlassian.com/resource/identifier\"";

  /* Every macro with its place in the text, outer ones before those inside them. */
  function macros(text) {
    const found = [];
    const open = [];
    for (const tag of text.matchAll(TAG)) {
      const end = tag.index + tag[0].length;
      if (tag[0].startsWith("<![")) {
        continue;
      }
      if (tag[0].startsWith("</")) {
        const macro = open.pop();
        if (macro) {
          macro.end = end;
        }
        continue;
      }
      const macro = { start: tag.index, end: tag[1] ? end : -1 };
      found.push(macro);
      if (!tag[1]) {
        open.push(macro);
      }
    }
    return found.filter(macro => macro.end > 0);
  }

  function macroAt(text, place) {
    return macros(text).filter(macro => macro.start <= place && place <= macro.end).pop() || null;
  }

  /* XML knows five entities; a page may use all of HTML's. */
  function withoutNamedEntities(text) {
    return text.replace(/<!\[CDATA\[[\s\S]*?\]\]>|&([A-Za-z][A-Za-z0-9]*);/g, (all, name) => {
      if (!name || /^(amp|lt|gt|quot|apos)$/.test(name)) {
        return all;
      }
      const decoded = new DOMParser().parseFromString(all, "text/html").body.textContent;
      return decoded === all ? all : decoded;
    });
  }

  function parse(text) {
    const xml = new DOMParser().parseFromString(`<storage ${NAMESPACES}>${withoutNamedEntities(text)}</storage>`, "application/xml");
    return xml.querySelector("parsererror") ? null : xml.documentElement;
  }

  function inner(element) {
    return Array.from(element.childNodes).map(node => new XMLSerializer().serializeToString(node)).join("")
      .replace(/ xmlns:(ac|ri)="[^"]*"/g, "");
  }

  /* name, params, body and the attributes the editor must hand back as they were. */
  function read(text) {
    const macro = parse(text)?.firstElementChild;
    if (!macro || macro.nodeName !== "ac:structured-macro") {
      return null;
    }
    const read = { name: macro.getAttribute("ac:name"), params: {}, links: {}, body: "", bodyType: "NONE", attributes: {} };
    for (const attribute of macro.attributes) {
      if (!attribute.name.startsWith("xmlns") && attribute.name !== "ac:name") {
        read.attributes[attribute.name] = attribute.value;
      }
    }
    for (const child of macro.children) {
      if (child.nodeName === "ac:parameter") {
        const name = child.getAttribute("ac:name") || "";
        read.params[name] = child.children.length ? target(child) : child.textContent;
        if (child.children.length) {
          read.links[name] = { value: read.params[name], xml: inner(child) };
        }
      } else if (child.nodeName === "ac:rich-text-body") {
        read.bodyType = "RICH_TEXT";
        read.body = inner(child);
      } else if (child.nodeName === "ac:plain-text-body") {
        read.bodyType = "PLAIN_TEXT";
        read.body = child.textContent;
      }
    }
    return read;
  }

  /* What a parameter made of ri: elements points to, as words. */
  function target(parameter) {
    const attribute = Array.from(parameter.getElementsByTagName("*")).flatMap(element => Array.from(element.attributes))
      .find(one => /^ri:(content-title|space-key|userkey|username|value|filename)$/.test(one.name));
    return attribute ? attribute.value : parameter.textContent;
  }

  function escape(value) {
    return String(value).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  }

  function cdata(value) {
    return `<![CDATA[${String(value).replace(/\]\]>/g, "]]]]><![CDATA[>")}]]>`;
  }

  function parameter(macro, name) {
    const value = macro.params[name];
    const link = macro.links && macro.links[name];
    const content = link && link.value === value ? link.xml : escape(value);
    return `<ac:parameter ac:name="${escape(name)}">${content}</ac:parameter>`;
  }

  function write(macro) {
    const attributes = { "ac:schema-version": "1", ...(macro.attributes || {}) };
    const names = Object.keys(macro.params).filter(name => macro.params[name] !== "" && macro.params[name] != null);
    let content = names.map(name => parameter(macro, name)).join("");
    if (macro.bodyType === "RICH_TEXT") {
      content += `<ac:rich-text-body>${macro.body || "<p></p>"}</ac:rich-text-body>`;
    } else if (macro.bodyType === "PLAIN_TEXT") {
      content += `<ac:plain-text-body>${cdata(macro.body || "")}</ac:plain-text-body>`;
    }
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`).join("");
    return `<ac:structured-macro ac:name="${escape(macro.name)}"${written}>${content}</ac:structured-macro>`;
  }

  return { macros, macroAt, read, write, parse, escape };
})();
