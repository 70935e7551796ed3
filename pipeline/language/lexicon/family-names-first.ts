/** Family names of languages that put them before the given name: "[[Xi]] Jinping", "[[Kim]] Jong Un". Lower case. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(
  'xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong yuan pan cai jiang yu du ye cheng wei su lu lyu ding ren shen yao lai qin qiao wen hua geng mao jia bo hou meng bai jin tsai cheung leung chan lam wong kwok kim lee park moon yoon choi ban roh kang cho jang lim shin seo kwon hwang ahn oh han yoo ho nguyen tran le pham'.split(
    ' ',
  ),
);
