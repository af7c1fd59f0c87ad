package portcullis.app.security;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import portcullis.flow.access.SignedIn;

/** What became of an attempt to say who one is. */
public sealed interface Proof {
    <R> R fold(Function<SignedIn, R> proved, Supplier<R> wrong, Function<Duration, R> locked);

    /** It is this account. */
    record Proved(SignedIn who, String stamp) implements Proof {
        @Override
        public <R> R fold(Function<SignedIn, R> proved, Supplier<R> wrong, Function<Duration, R> locked) {
            return proved.apply(who);
        }
    }

    /** Unknown or disabled account, wrong password or token; which of these it was is not told. */
    record Wrong() implements Proof {
        @Override
        public <R> R fold(Function<SignedIn, R> proved, Supplier<R> wrong, Function<Duration, R> locked) {
            return wrong.get();
        }
    }

    /** Too many failures; to be tried again after that time. */
    record Locked(Duration remaining) implements Proof {
        @Override
        public <R> R fold(Function<SignedIn, R> proved, Supplier<R> wrong, Function<Duration, R> locked) {
            return locked.apply(remaining);
        }
    }
}
