package org.groundswell.community.space.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.SpaceContents;
import org.groundswell.shared.domain.SpaceContents.Item;
import org.groundswell.shared.domain.WikiSpace;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Speech;
import org.groundswell.shared.web.Templates;
import org.springframework.stereotype.Component;

/** The page of a space's tools as HTML. */
@Component
public class SpacePages {
    private final List<SpaceContents> features;
    private final Templates templates;
    private final CurrentReader reader;
    private final Speech speech;

    public SpacePages(List<SpaceContents> features, Templates templates, CurrentReader reader, Speech speech) {
        this.features = features.stream().sorted(Comparator.comparing(SpaceContents::kind).reversed()).toList();
        this.templates = templates;
        this.reader = reader;
        this.speech = speech;
    }

    /** @param places which part of a list is asked for, by the word for what is listed; null for the beginning */
    Html page(WikiSpace space, UnaryOperator<String> places) {
        ReaderWords words = speech.onScreen("space");
        List<KeptView> kept = features.stream().map(feature -> kept(feature, space, places, words)).toList();
        return templates.render("community/space.vm", Map.of("space", new SpaceView(space, kept, words)));
    }

    private KeptView kept(SpaceContents feature, WikiSpace space, UnaryOperator<String> places, ReaderWords words) {
        Page<Item> page = feature.in(space.key(), new Window(Window.LARGEST, places.apply(feature.kind())), reader.person());
        return new KeptView(feature.kind(), space, page, feature.parked(space.key()), words);
    }
}
