package org.onewindow.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FieldCipherTest {

    private final FieldCipher cipher = new FieldCipher(key(7));

    @Test
    void opensWhatItSealed() {
        for (String text : new String[] {"", "11010519491231002X", "𠮷野 家"}) {
            assertThat(cipher.decrypt(cipher.encrypt(text))).isEqualTo(text);
        }
    }

    @Test
    void neverSealsTheSameTextTheSameWay() {
        byte[] one = cipher.encrypt("13812345678");

        assertThat(one).isNotEqualTo(cipher.encrypt("13812345678"));
        assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain("1381");
    }

    @Property(tries = 200)
    void noticesEveryChangedBit(@ForAll @IntRange(max = 39) int place, @ForAll @IntRange(max = 7) int bit) {
        byte[] sealed = cipher.encrypt("13812345678");
        assertThat(sealed).hasSize(40);
        sealed[place] ^= (byte) (1 << bit);

        assertThatThrownBy(() -> cipher.decrypt(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noticesMissingBytes() {
        byte[] sealed = cipher.encrypt("13812345678");

        assertThatThrownBy(() -> cipher.decrypt(Arrays.copyOf(sealed, sealed.length - 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cipher.decrypt(new byte[0])).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saysThatTheKeyIsAnother() {
        assertThatThrownBy(() -> new FieldCipher(key(8)).decrypt(cipher.encrypt("x")))
                .hasMessageContaining("another key");
    }

    @Test
    void findsEqualValuesOfOnePurposeOnly() {
        String index = cipher.blindIndex("person", "11010519491231002X");

        assertThat(index).hasSize(64).isEqualTo(new FieldCipher(key(7)).blindIndex("person", "11010519491231002X"));
        assertThat(index)
                .isNotEqualTo(cipher.blindIndex("account", "11010519491231002X"))
                .isNotEqualTo(cipher.blindIndex("person", "110105194912310021"))
                .isNotEqualTo(new FieldCipher(key(8)).blindIndex("person", "11010519491231002X"));
    }

    @Test
    void refusesAKeyOfAnotherLength() {
        assertThatThrownBy(() -> new FieldCipher(new byte[16])).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] key(int seed) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) seed);
        return key;
    }
}
