package portcullis.core.screen;

import java.util.List;

/** What must be known before a finding can be settled: the question in words, and the names of the missing facts. */
public record Question(String text, List<String> missing) {
    public Question {
        missing = List.copyOf(missing);
    }
}
