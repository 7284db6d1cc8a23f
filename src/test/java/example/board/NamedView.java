package example.board;

/** Declares what RowView inherits. */
public class NamedView {
    private final String name;

    public NamedView(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }
}
