package concord.exchange;

/** Recognition by the first letter: enough to tell what a file has to say and what it may leave out. */
final class LetterRecognition implements NameRecognition {
    @Override
    public String language(String text) {
        return switch (script(text)) {
            case "Cyrl" -> "ru";
            case "Arab" -> "ar";
            case "Latn" -> "en";
            default -> "und";
        };
    }

    @Override
    public String script(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .map(LetterRecognition::code)
                .orElse("Zyyy");
    }

    private static String code(Character.UnicodeScript script) {
        return switch (script) {
            case CYRILLIC -> "Cyrl";
            case ARABIC -> "Arab";
            case LATIN -> "Latn";
            default -> "Zyyy";
        };
    }
}
