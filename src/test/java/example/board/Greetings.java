package example.board;

/** What a resource gets from its app's context. */
public interface Greetings {
    String to(String name);
}
