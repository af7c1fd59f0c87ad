package portcullis.core.goods;

import java.util.List;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Performance;

/**
 * An accelerator as publicly described: who designed it, the figures that 15 CFR part 774, ECCN 3A090 is written in, and the
 * classification that follows from them. A pre-filled question, not a classification: the vendor's own ECCN wins.
 *
 * @param designerHeadquarters where the designer is headquartered
 * @param performance of one chip; what is not public is unknown
 * @param expectedEccn of the bare circuit under the thresholds of 2023-11-17, such as {@code 3A090.a}; or {@code undetermined}
 * @param source what the figures rest on, in a few words
 * @param aliases the ways in which orders write the name
 */
public record Chip(
        String name,
        String vendor,
        CountryCode designerHeadquarters,
        Performance performance,
        String expectedEccn,
        Confidence confidence,
        String source,
        List<String> aliases) {
    /** How well the figures are attested. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }

    public Chip {
        aliases = List.copyOf(aliases);
    }
}
