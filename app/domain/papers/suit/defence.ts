/** The outline of the defence: the organ argues, the house fills in who and what (行政诉讼法 art. 67). */
import { address, heading, note, paragraph, seal, title } from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const suitDefence = paper({
  key: 'suit-defence',
  name: say('行政诉讼答辩状', 'Statement of defence'),
  blocks: [
    title('行政诉讼答辩状'),
    address('答辩人：{被申请人}　住所：'),
    address('法定代表人：　　　　　　　　职务：'),
    address('委托代理人：'),
    paragraph('答辩人因{申请人}不服{案件名称}一案（{法院案号}），于{收到日期}收到起诉状副本，现答辩如下：'),
    heading('答辩请求'),
    paragraph(''),
    heading('一、行政行为的事实和证据'),
    paragraph('{补充说明}'),
    heading('二、法律依据'),
    paragraph(''),
    heading('三、程序'),
    paragraph(''),
    heading('四、对起诉理由的意见'),
    paragraph(''),
    address('此致'),
    address('　　　　　　人民法院'),
    seal('答辩人：{被申请人}（印章）'),
    note('附：证据清单、作出行政行为的证据和所依据的规范性文件。'),
  ],
  tags: {
    法院案号: (context) => told(context, 'court-case-number'),
  },
})
