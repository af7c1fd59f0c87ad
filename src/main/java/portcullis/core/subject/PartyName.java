package portcullis.core.subject;

import java.util.Optional;

/**
 * A party's name as the row has it, unchanged, and its name in its own script where the row gives that too. The
 * written name is empty only for a party of which nothing but an address is known.
 */
public record PartyName(String written, Optional<String> nativeScript) {
    public static PartyName of(String written) {
        return new PartyName(written, Optional.empty());
    }
}
