package org.onewindow.materials;

/** The size a picture claims to have, read from its head: a few bytes can claim more than any screen can hold. */
final class PictureSize {

    private static final int LONGEST_SIDE = 20_000;
    private static final long MOST_PIXELS = 100_000_000;

    private PictureSize() {}

    static void check(int width, int height) {
        if (width <= 0 || height <= 0) {
            throw damaged();
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new UnfitFile("图片尺寸 %d×%d 过大，请降低分辨率后重传。".formatted(width, height));
        }
    }

    static UnfitFile damaged() {
        return new UnfitFile("图片已损坏或不完整，请重新拍摄或扫描。");
    }

    static UnfitFile smuggling() {
        return new UnfitFile("图片里夹带了其他内容，已拒收。");
    }
}
