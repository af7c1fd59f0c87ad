package portcullis.flow.upload;

/**
 * When an upload is worked on beside others: those of a higher priority first; among equals the senders take turns, and the uploads of
 * a sender do.
 *
 * @param paused whether nothing new is begun for it; what is being done comes to its end
 * @param priority from -9 to 9; 0 unless somebody said otherwise
 */
public record Turn(boolean paused, int priority) {
    public static final int HIGHEST = 9;
    public static final Turn USUAL = new Turn(false, 0);

    public Turn {
        if (priority < -HIGHEST || priority > HIGHEST) {
            throw new IllegalArgumentException("a priority is from -9 to 9, not " + priority);
        }
    }
}
