/* What AUI expects to find of the wiki when it starts. */
(function () {
  'use strict';
  function meta(name) {
    var element = document.querySelector('meta[name="ajs-' + name + '"]');
    return element ? element.getAttribute('content') : undefined;
  }
  window.AJS = window.AJS || {};
  window.AJS.contextPath = function () {
    return meta('context-path') || '';
  };
  window.WRM = window.WRM || {};
  window.WRM.contextPath = window.AJS.contextPath;
}());
