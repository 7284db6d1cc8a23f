package example.board;

import java.util.List;
import java.util.Map;

/** What a template of the tiny app sees. */
public class RowView extends NamedView {
    public RowView(String name) {
        super(name);
    }

    public String getTitle() {
        return "<b>" + getName() + "</b>";
    }

    public String getSecret() {
        return "secret";
    }

    public String with(String word, int number) {
        return word + number;
    }

    public List<String> getWords() {
        return List.of("one", "two");
    }

    public Map<String, String> getNames() {
        return Map.of("key", "value");
    }

    public MarkupView getMarkup() {
        return new MarkupView();
    }
}
