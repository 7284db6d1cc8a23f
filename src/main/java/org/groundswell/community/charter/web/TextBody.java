package org.groundswell.community.charter.web;

import java.util.List;
import org.groundswell.community.charter.domain.CharterText;

/** What a charter says. */
public record TextBody(String purpose, List<String> values, String weGive, String youGet, String howToLeave, String body) {
    static TextBody of(CharterText text) {
        return new TextBody(text.purpose(), text.values(), text.weGive(), text.youGet(), text.howToLeave(), text.body());
    }
}
