// Bundles the styles and scripts of the hall's pages into one folder, given as the only argument, and puts the
// typefaces of printed letters into the folder fonts two levels above it.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";
import * as sass from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? join(here, "../../../target/classes/static/assets");

/** What form-js 2.0.0 does not hand to its translate service, and dates, which it would format as the PC is set. */
const untranslated = [
    ["placeholder: 'Search',", "placeholder: '搜索',"],
    ["valueLabel || 'Select'", "valueLabel || '请选择'"],
    ["function getLocaleDateFormat(locale = 'default') {", "function getLocaleDateFormat() { return 'yyyy-MM-dd';"],
    ["function getLocaleReadableDateFormat(locale) {", "function getLocaleReadableDateFormat() { return '年-月-日，如 1946-05-20';"],
    ["minDate: disallowPassedDates ? 'today' : '01/01/1900'", "minDate: disallowPassedDates ? 'today' : '1900-01-01'"],
    ["placeholder: use24h ? 'hh:mm' : 'hh:mm --',", "placeholder: '时:分',"],
    ["`Remove list item ${itemIndex + 1}`", "`删除${repeaterField.label}第 ${itemIndex + 1} 行`"],
    ['" ", translate(\'Add new\')', '" 添加一行：", repeaterField.label'],
];

const chineseLeftovers = {
    name: "chinese-leftovers",
    setup(build) {
        build.onLoad({ filter: /form-js-viewer[\\/]dist[\\/]index\.es\.js$/ }, ({ path }) => {
            let contents = readFileSync(path, "utf8");
            for (const [english, chinese] of untranslated) {
                if (!contents.includes(english)) throw new Error("form-js changed, no longer found: " + english);
                contents = contents.replace(english, chinese);
            }
            return { contents, loader: "js" };
        });
    },
};

function compile(entry, name) {
    const { css } = sass.compile(join(here, entry), {
        style: "compressed",
        loadPaths: [join(here, "node_modules")],
        quietDeps: true,
    });
    writeFileSync(join(out, name), css);
}

mkdirSync(join(out, "islands"), { recursive: true });
compile("styles/hall.scss", "hall.css");
const settings = {
    absWorkingDir: here,
    outdir: out,
    bundle: true,
    minify: true,
    target: ["chrome90", "firefox90", "safari15"],
    charset: "utf8",
    legalComments: "none",
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".svg": "dataurl", ".ttf": "dataurl", ".eot": "empty" },
    plugins: [chineseLeftovers],
    logLevel: "warning",
};
await esbuild.build({
    ...settings,
    entryPoints: { hall: "scripts/hall.js", "islands/form": "islands/form.js", "islands/diagram": "islands/diagram.js" },
    format: "iife",
});
// A module, because pages fetch it only when a photo has to be cropped.
await esbuild.build({ ...settings, entryPoints: { "islands/photo": "islands/photo.js" }, format: "esm" });

const letterFonts = [
    "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
    "noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf",
    // Steps in for characters of Unicode's plane 2 that the first lacks.
    "noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf",
];
const fonts = join(out, "../../fonts");
mkdirSync(fonts, { recursive: true });
for (const font of letterFonts) {
    copyFileSync(join(here, "node_modules/@expo-google-fonts", font), join(fonts, basename(font)));
}
