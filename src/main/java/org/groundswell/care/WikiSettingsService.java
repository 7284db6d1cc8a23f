package org.groundswell.care;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundswell.shared.domain.AccessMode;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Spaces;
import org.groundswell.shared.domain.WikiSettings;
import org.groundswell.shared.domain.WikiSettings.Choice;
import org.springframework.stereotype.Service;

/** What holds for the whole wiki, decided by its administrators alone. */
@Service
public class WikiSettingsService {
    private final WikiSettings settings;
    private final Spaces spaces;
    private final AccessMode accessMode;

    WikiSettingsService(WikiSettings settings, Spaces spaces, AccessMode accessMode) {
        this.settings = settings;
        this.spaces = spaces;
        this.accessMode = accessMode;
    }

    /** @throws Refused NOT_LOGGED_IN, or FORBIDDEN to whoever does not administer the wiki */
    public Set<Choice> wanted(Person person) {
        Refused.ifPresent(whyNotRead(person));
        return EnumSet.allOf(Choice.class).stream().filter(settings::wants).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws Refused as wanted, or READ_ONLY */
    public Set<Choice> choose(Choice choice, boolean wanted, Person person) {
        Refused.ifPresent(whyNotRead(person).or(() -> SharedRefusal.READ_ONLY.when(accessMode.readOnly())));
        settings.choose(choice, wanted);
        return wanted(person);
    }

    private Optional<Refusal> whyNotRead(Person person) {
        return SharedRefusal.NOT_LOGGED_IN.when(person.isAnonymous()).or(() -> SharedRefusal.FORBIDDEN.when(!spaces.administersWiki(person)));
    }
}
