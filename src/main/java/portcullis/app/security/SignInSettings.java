package portcullis.app.security;

import java.time.Duration;

/**
 * Which ways to sign in are open, and how long sessions last. HTTP Basic for the API can be switched off, sessions and tokens cannot.
 *
 * @param idle the longest rest of a session
 * @param longest the longest session
 * @param mostSessions sessions of one account at once
 */
public record SignInSettings(boolean basic, Duration idle, Duration longest, int mostSessions) {}
