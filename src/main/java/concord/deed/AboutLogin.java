package concord.deed;

/** What somebody does with the own logins and password. */
public sealed interface AboutLogin extends Deed {
    @Override
    default Scope scope() {
        return Scope.ACCOUNT;
    }

    @Override
    default <T> T match(Kinds<T> kinds) {
        return kinds.aboutLogin(this);
    }

    record LoggedIn(String userName, String address) implements AboutLogin {}

    record LoginRefused(String userName, String address) implements AboutLogin {}

    record LoggedOut(String userName) implements AboutLogin {}

    record LoginEnded(String userName) implements AboutLogin {}

    record OtherLoginsEnded(String userName) implements AboutLogin {}

    record PasswordChanged(String userName) implements AboutLogin {}
}
