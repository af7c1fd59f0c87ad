package portcullis.app.security;

/** Which ways to sign in are open: HTTP Basic for the API can be switched off, sessions and tokens cannot. */
public record SignInSettings(boolean basic) {}
