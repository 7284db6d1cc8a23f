/* AJS.Meta and AJS.params: what the page's meta elements named ajs-… tell its scripts. */
(function () {
  'use strict';
  var AJS = window.AJS;
  var values = {};

  function camel(name) {
    return name.replace(/-([a-z])/g, function (all, letter) {
      return letter.toUpperCase();
    });
  }

  document.querySelectorAll('meta[name^="ajs-"]').forEach(function (element) {
    values[element.getAttribute('name').substring('ajs-'.length)] = element.getAttribute('content');
  });
  AJS.Meta = {
    get: function (name) {
      var text = values[name];
      return text === 'true' ? true : text === 'false' ? false : text;
    },
    getBoolean: function (name) {
      return values[name] === 'true';
    },
    getNumber: function (name) {
      var number = Number(values[name]);
      return values[name] === undefined || Number.isNaN(number) ? null : number;
    },
    set: function (name, value) {
      values[name] = String(value);
    },
    getAllAsMap: function () {
      return Object.assign({}, values);
    }
  };
  Object.keys(values).forEach(function (name) {
    AJS.params[camel(name)] = AJS.Meta.get(name);
  });
  window.WRM.I18n = AJS.I18n;
  window.WRM.format = AJS.format;
}());
