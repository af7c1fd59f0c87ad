package portcullis.flow.port;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Fetches a published list file, if it is another one than the last. */
public interface Publisher {
    /** What the publisher said of the last file, to be asked whether it is still the one. */
    record Validators(Optional<String> etag, Optional<String> lastModified) {
        public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
    }

    /** Fetches to a path that does not exist yet. Retries and waits within limits of its own. */
    Answer fetch(URI address, Validators known, Path target);

    /** What came of it. */
    sealed interface Answer {
        <R> R fold(Function<Fetched, R> fetched, Function<Same, R> same, Function<Failed, R> failed);
    }

    /** The file is there. */
    record Fetched(Validators validators, String fileName) implements Answer {
        @Override
        public <R> R fold(Function<Fetched, R> fetched, Function<Same, R> same, Function<Failed, R> failed) {
            return fetched.apply(this);
        }
    }

    /** The publisher says that the last file is still the one. */
    record Same() implements Answer {
        @Override
        public <R> R fold(Function<Fetched, R> fetched, Function<Same, R> same, Function<Failed, R> failed) {
            return same.apply(this);
        }
    }

    /** Nothing came, and why, in one sentence without its full stop. */
    record Failed(String why) implements Answer {
        @Override
        public <R> R fold(Function<Fetched, R> fetched, Function<Same, R> same, Function<Failed, R> failed) {
            return failed.apply(this);
        }
    }
}
