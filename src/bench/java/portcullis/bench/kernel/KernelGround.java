package portcullis.bench.kernel;

import java.util.ArrayList;
import java.util.List;
import portcullis.bench.KernelNames;
import portcullis.core.match.BruteForceMatcher;
import portcullis.core.match.IndexedMatcher;
import portcullis.core.match.PartyMatcher;
import portcullis.core.match.PartyQuery;
import portcullis.core.text.NameReader;
import portcullis.core.text.Spelling;

/** The names that the steps are timed with, and what times them: made once, before the first measurement. */
final class KernelGround {
    private final List<String> names;
    private final List<String> words = new ArrayList<>();
    private final List<PartyQuery> queries;
    private final NameReader reader;
    private final PartyMatcher plain;
    private final PartyMatcher indexed;

    KernelGround(int count) {
        var ground = KernelNames.read(count);
        names = ground.written();
        queries = names.stream().map(PartyQuery::of).toList();
        for (int at = 0; words.size() < count; at++) {
            for (String word :
                    names.get(at % count).toLowerCase(java.util.Locale.ROOT).split("[^a-z]+", -1)) {
                if (!word.isEmpty() && word.length() <= Spelling.LONGEST && words.size() < count) {
                    words.add(word);
                }
            }
        }
        reader = NameReader.of(ground.lore());
        plain = BruteForceMatcher.of(ground.some(), ground.lore());
        indexed = IndexedMatcher.of(ground.all(), ground.lore());
    }

    List<String> names() {
        return names;
    }

    /** Small Latin letters only, none empty. */
    List<String> words() {
        return words;
    }

    List<PartyQuery> queries() {
        return queries;
    }

    NameReader reader() {
        return reader;
    }

    /** Over as many names of the list as there are queries. */
    PartyMatcher plain() {
        return plain;
    }

    PartyMatcher indexed() {
        return indexed;
    }
}
