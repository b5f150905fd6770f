/** Pages shown when a page cannot be. Each says what happened and what to do next. */
export const trouble = {
  home: '回到工作台',
  signIn: '登录',
  notFound: {
    title: '没有找到这一页',
    what: '地址可能写错了，或者这条记录已经不在这里。',
    next: '请核对地址，或者用上方的查找框按编号、姓名查找。',
  },
  forbidden: {
    title: '您的岗位不能查看这一页',
    what: '这一页只对承办人和有权限的机构开放。',
    next: '如果工作需要，请联系本单位管理员调整权限。',
  },
  unauthorized: {
    title: '请先登录',
    what: '您还没有登录，或者登录已经过期。',
    next: '登录后会回到您要去的地方。',
  },
  refused: {
    title: '这一步现在不能办',
    next: '没有任何内容被改动。请返回上一页，按提示调整后再试。',
    code: (code: string) => `原因代码：${code}`,
  },
  fault: {
    title: '系统出了问题',
    what: '这不是您的操作造成的。已经保存的内容不受影响。',
    next: '请稍后再试。如果仍然打不开，请把下面的编号告诉管理员。',
    id: '故障编号',
    unknownId: '未取得编号，请记下现在的时间',
  },
  offline: {
    title: '连接不上服务器',
    what: '网络可能断开了，刚才的内容没有提交。',
    next: '请检查网络后再试一次。',
  },
}
