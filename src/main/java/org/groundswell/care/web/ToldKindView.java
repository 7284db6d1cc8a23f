package org.groundswell.care.web;

import org.groundswell.care.domain.Channel;
import org.groundswell.care.domain.KindRule;
import org.groundswell.care.domain.Setting;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** A kind of happening and how one is told of it, for a template. */
public final class ToldKindView {
    private final KindRule rule;
    private final Setting setting;
    private final ReaderWords words;

    ToldKindView(KindRule rule, Setting setting, ReaderWords words) {
        this.rule = rule;
        this.setting = setting;
        this.words = words;
    }

    public Html getName() {
        return Html.text(rule.kind().name());
    }

    public Html getLabel() {
        return words.say("kind." + rule.kind());
    }

    public boolean isMailOffered() {
        return rule.channels().contains(Channel.MAIL);
    }

    public boolean isDigestOffered() {
        return rule.digested();
    }

    public boolean isOff() {
        return setting.channel() == Channel.OFF;
    }

    public boolean isInApp() {
        return setting.channel() == Channel.IN_APP;
    }

    public boolean isMail() {
        return setting.channel() == Channel.MAIL;
    }

    public boolean isDigest() {
        return setting.digest();
    }
}
