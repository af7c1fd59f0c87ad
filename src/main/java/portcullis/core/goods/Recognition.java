package portcullis.core.goods;

import java.util.List;
import java.util.Optional;
import portcullis.core.subject.Known;
import portcullis.core.subject.Performance;

/**
 * What the catalogue makes of an item.
 *
 * @param chip the accelerator that the item is or contains; unknown when none, or more than one, is named
 * @param computing whether the item is computing hardware that could be controlled: true, false, or not to be told
 * @param performance figures of one chip: what the row states, else what the catalogue knows of the chip
 * @param chips chips in one unit of the item, or as many as the text itself counts; 0 when no chip is named
 * @param candidates every chip that the text can mean, where it can mean more than one; else empty
 * @param ambiguity the question to ask when the text can be read in more than one way
 * @param says the reason, one sentence that a reviewer can read
 */
public record Recognition(
        Known<Chip> chip,
        Known<Boolean> computing,
        Performance performance,
        int chips,
        List<Chip> candidates,
        Optional<String> ambiguity,
        String says) {
    public Recognition {
        candidates = List.copyOf(candidates);
    }

    /** The same with one of the candidates settled on. */
    public Recognition as(Chip candidate, Performance stated) {
        return new Recognition(
                Known.of(candidate),
                computing,
                stated.or(candidate.performance()),
                chips,
                List.of(),
                Optional.empty(),
                says);
    }
}
