package org.groundswell.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a client is told when something was not done.
 *
 * @param code    for programs
 * @param message for people, in their language
 * @param field   the input it is about, missing if it is about the whole act
 * @param id      by which the log can be searched, missing unless something unexpected happened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErrorBody(String code, String message, String field, String id) {
}
