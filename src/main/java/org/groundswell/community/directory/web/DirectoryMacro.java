package org.groundswell.community.directory.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.groundswell.community.directory.domain.DirectoryFilter;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.Lists;
import org.groundswell.shared.web.PageResources;
import org.groundswell.shared.web.Refusals;
import org.groundswell.shared.web.Templates;
import org.groundswell.shared.web.TextsView;
import org.groundswell.shared.web.ViewMacro;

/** Shows communities on a page. */
public class DirectoryMacro extends ViewMacro {
    static final String NAME = "groundswell-directory";
    private static final String USUAL_NUMBER = "10";
    private static final String LABEL = "org.groundswell.confluence." + NAME + ".param.%s.label";

    private final DirectoryPages pages;
    private final PageResources resources;

    public DirectoryMacro(Templates templates, DirectoryPages pages, PageResources resources) {
        super(templates);
        this.pages = pages;
        this.resources = resources;
    }

    @Override
    protected Html display(Map<String, String> parameters, ConversionContext context) {
        resources.require("community-directory-style");
        return pages.macro(filter(parameters), window(parameters));
    }

    @Override
    protected Html still(Map<String, String> parameters, ConversionContext context) {
        resources.require("community-directory-style");
        return pages.still(filter(parameters), window(parameters));
    }

    private static DirectoryFilter filter(Map<String, String> parameters) {
        return DirectoryFilter.parse("", parameters.get("type"), parameters.get("stage"), "");
    }

    private static Window window(Map<String, String> parameters) {
        String number = parameters.getOrDefault("number", "").strip();
        return Lists.window(number.isEmpty() ? USUAL_NUMBER : number, null);
    }

    /** Editors are told which setting of the macro to change. */
    @Override
    protected Html explain(Refused refused, TextsView texts) {
        Html sentence = Refusals.html(refused, texts);
        return refused.field().map(field -> field.equals("limit") ? "number" : field)
            .map(field -> texts.say("org.groundswell.confluence.community.directory.setting", texts.of(LABEL.formatted(field)), sentence)).orElse(sentence);
    }
}
