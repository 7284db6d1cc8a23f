package org.groundswell.care.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Refused;

/** What a person chose otherwise than it usually is, kind by kind. */
public final class Choices {
    public static final Choices NONE = new Choices(Map.of());
    // Two letters for the kind, one for the channel, D if it stands in the digest.
    private static final Pattern FORM = Pattern.compile("([A-Z]{2})([OIM])(D?)");

    private final Map<Happening.Kind, Setting> chosen;

    private Choices(Map<Happening.Kind, Setting> chosen) {
        this.chosen = chosen;
    }

    /** @param quiet whether the person wants quiet */
    Setting of(Happening.Kind kind, boolean quiet) {
        Setting setting = chosen.get(kind);
        return setting == null ? KindRule.of(kind).usual(quiet) : setting;
    }

    /**
     * @param quiet what is usual then need not be kept
     * @throws Refused CHANNEL_NOT_OFFERED or NOT_IN_DIGEST
     */
    Choices with(KindRule rule, Setting setting, boolean quiet) {
        if (!rule.channels().contains(setting.channel())) {
            throw new Refused(CareRefusal.CHANNEL_NOT_OFFERED, rule.kind().name());
        }
        if (setting.digest() && !rule.digested()) {
            throw new Refused(CareRefusal.NOT_IN_DIGEST, rule.kind().name());
        }
        Map<Happening.Kind, Setting> now = new EnumMap<>(Happening.Kind.class);
        now.putAll(chosen);
        if (setting.equals(rule.usual(quiet))) {
            now.remove(rule.kind());
        } else {
            now.put(rule.kind(), setting);
        }
        return new Choices(now);
    }

    /** All of it in a few letters, empty if nothing was chosen. */
    public String text() {
        return chosen.entrySet().stream().map(choice -> KindRule.of(choice.getKey()).code() + letter(choice.getValue().channel())
            + (choice.getValue().digest() ? "D" : "")).collect(Collectors.joining(" "));
    }

    /** @param text as it was kept; a kind that is no longer told is passed over */
    public static Choices parse(String text) {
        Map<Happening.Kind, Setting> chosen = new EnumMap<>(Happening.Kind.class);
        for (String word : text.split(" ")) {
            Matcher form = FORM.matcher(word);
            if (form.matches()) {
                KindRule.all().stream().filter(rule -> rule.code().equals(form.group(1)))
                    .forEach(rule -> chosen.put(rule.kind(), new Setting(channel(form.group(2)), !form.group(3).isEmpty())));
            }
        }
        return new Choices(chosen);
    }

    private static char letter(Channel channel) {
        return channel.name().charAt(0);
    }

    private static Channel channel(String letter) {
        return switch (letter) {
            case "O" -> Channel.OFF;
            case "M" -> Channel.MAIL;
            default -> Channel.IN_APP;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Choices others && others.chosen.equals(chosen);
    }

    @Override
    public int hashCode() {
        return chosen.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
