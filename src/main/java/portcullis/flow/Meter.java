package portcullis.flow;

import java.time.Duration;

/** What is counted while work is done, for whoever watches. Called by many threads at once. */
public interface Meter {
    /** Nobody watches. */
    Meter NONE = new Meter() {
        @Override
        public void screened(int rows, Duration took) {
            // nobody counts
        }

        @Override
        public void matched(Duration took) {
            // nobody counts
        }
    };

    /** Rows of a chunk were screened and stored; the time is that of the screening alone. */
    void screened(int rows, Duration took);

    /** One party was compared with the lists. */
    void matched(Duration took);
}
