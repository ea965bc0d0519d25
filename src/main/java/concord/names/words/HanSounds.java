package concord.names.words;

import concord.names.reading.LatinReading;
import java.util.Locale;
import java.util.Map;

/**
 * How Chinese characters sound that stand for a foreign name: each is a syllable, but some are the consonant that it
 * begins with, and “q” is the “ch”, “x” the “s” of the name.
 *
 * <p>Source: the standalone consonants of the transcription tables in Xinhua's “Names of the World's Peoples”.
 */
final class HanSounds {
    private static final Map<Character, String> CONSONANTS = Map.ofEntries(
            Map.entry('布', "b"),
            Map.entry('普', "p"),
            Map.entry('德', "d"),
            Map.entry('特', "t"),
            Map.entry('格', "g"),
            Map.entry('克', "k"),
            Map.entry('夫', "f"),
            Map.entry('弗', "f"),
            Map.entry('兹', "z"),
            Map.entry('茲', "z"),
            Map.entry('茨', "ts"),
            Map.entry('斯', "s"),
            Map.entry('什', "sh"),
            Map.entry('奇', "ch"),
            Map.entry('姆', "m"),
            Map.entry('恩', "n"),
            Map.entry('尔', "r"),
            Map.entry('爾', "r"),
            Map.entry('勒', "l"));

    /** Those that such tables give, and what Taiwan writes for them. */
    private static final String SOUNDS = "阿埃艾爱安昂奥巴白班邦包鲍贝本比彼边宾别波博伯布查柴昌常彻陈楚茨慈次达戴丹当道德登邓迪蒂丁东杜顿多厄恩尔法凡范方菲费芬丰冯佛夫弗福富盖甘冈高"
            + "戈哥格根贡古瓜圭果哈海汉杭豪赫亨洪侯胡华怀霍基吉加贾简江杰金津居卡凯坎康考柯科克肯孔库夸奎昆拉莱兰朗劳勒雷里利理立丽莉列林伦罗洛吕卢鲁马麦曼"
            + "芒毛梅门蒙米密敏明缪莫默姆穆纳娜奈南尼年宁纽农努诺欧帕派潘庞佩彭皮平珀普奇齐恰钱乔琴丘却让热日荣茹儒瑞若撒萨塞赛桑瑟森沙莎山尚绍舍申圣什史舒"
            + "斯松苏索塔泰坦唐陶特滕提廷通图土吐托瓦万旺韦维文翁沃乌武西希锡夏仙香肖谢欣辛兴休许雪亚延扬耶叶伊因英尤于约泽扎詹章赵珍芝朱兹佐祖谟姬露迈喀拜"
            + "勃蓬玛堡黎以也叙阇迦愛奧貝邊賓別徹陳達當鄧東頓爾範費馮蓋岡貢華懷賈簡傑凱庫萊蘭勞裡麗倫羅盧魯馬麥門納寧紐農諾歐龐喬讓熱榮薩賽紹聖蘇圖萬韋維烏"
            + "錫蕭謝興許亞揚葉約澤趙茲瓊廸";

    private HanSounds() {}

    /** Whether a text is written with characters that stand for sounds, so that it is most often a foreign name. */
    static boolean reads(String characters) {
        return characters.chars().allMatch(character -> SOUNDS.indexOf(character) >= 0);
    }

    static String of(String characters) {
        StringBuilder sound = new StringBuilder();
        String[] syllables = LatinReading.of(characters, "zh")
                .toLowerCase(Locale.ROOT)
                .strip()
                .split("\\s+", -1);
        boolean each = syllables.length == characters.length();
        for (int i = 0; i < syllables.length; i++) {
            String consonant = each && i > 0 ? CONSONANTS.get(characters.charAt(i)) : null;
            sound.append(consonant == null ? syllable(syllables[i]) : consonant);
        }
        return sound.toString();
    }

    private static String syllable(String pinyin) {
        String letters = pinyin.replaceAll("[^a-z]", "");
        return switch (letters.isEmpty() ? ' ' : letters.charAt(0)) {
            case 'q' -> "ch" + letters.substring(1);
            case 'x' -> "s" + letters.substring(1);
            case 'c' -> letters.startsWith("ch") ? letters : "ts" + letters.substring(1);
            default -> letters;
        };
    }
}
