package org.groundswell.care.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.groundswell.care.CareParts;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Readers;
import org.groundswell.shared.web.BundleTexts;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.TemplateEngines;
import org.groundswell.shared.web.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages and mails as both engines draw them; they have to agree to the letter. */
final class CareRendering {
    static final String EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> ${t} #set($a = 1) \u202e";
    static final String SITE = "https://wiki.example.org/wiki";
    private static final List<TemplateRenderer> ENGINES = TemplateEngines.all();
    private static final Addresses ADDRESSES = new Addresses() {
        @Override
        public String contextPath() {
            return "/wiki";
        }

        @Override
        public String siteUrl() {
            return SITE;
        }
    };

    private CareRendering() {
    }

    static MailLetters letters(TemplateRenderer engine, CareParts parts, Locale locale) {
        Readers readers = new Readers() {
            @Override
            public Locale locale(Person person) {
                return locale;
            }

            @Override
            public ZoneId zone(Person person) {
                return parts.zone(person);
            }
        };
        // Whoever mails reads nothing: the language is that of whoever gets the mail.
        CurrentReader nobody = new CurrentReader() {
            @Override
            public Person person() {
                throw new IllegalStateException("a mail is nobody's page");
            }

            @Override
            public Locale locale() {
                throw new IllegalStateException("a mail is nobody's page");
            }
        };
        return new MailLetters(new Templates(engine, new BundleTexts(), nobody), new BundleTexts(), readers, ADDRESSES);
    }

    static CarePages pages(TemplateRenderer engine, CareParts parts, CurrentReader reader) {
        return new CarePages(parts.notices, parts.settings, letters(engine, parts, reader.locale()), new Templates(engine, new BundleTexts(), reader), reader,
            ADDRESSES, parts.clock);
    }

    static Document page(CareParts parts, CurrentReader reader, Function<CarePages, Html> what) {
        return Jsoup.parse(same(engine -> what.apply(pages(engine, parts, reader)).toString()));
    }

    /** @return what every engine makes of it */
    static String same(Function<TemplateRenderer, String> drawn) {
        List<String> results = new ArrayList<>();
        ENGINES.forEach(engine -> results.add(drawn.apply(engine)));
        assertThat(results.get(0)).isEqualTo(results.get(1));
        assertThat(results.get(0).replace("${t}", "").replaceAll("#set\\(\\$a ?= ?1\\)", ""))
            .as("a reference nobody filled").doesNotContain("$", "#if", "#end", "#set", "#foreach");
        return results.get(0);
    }
}
