import { catalogue } from '../../text/language.ts'

/** The sentences of the picture of on-time by online. */
export const scatterText = catalogue({
  vi: {
    title: (units: string, of: string) => `${units}/${of} đơn vị vừa đúng hạn vừa trực tuyến hơn trung vị`,
    subtitle: {
      DOSSIERS:
        'Tỷ lệ đúng hạn (2.1) và tỷ lệ hồ sơ nộp trực tuyến (3.3); diện tích theo số hồ sơ; nét đứt là trung vị',
      POINTS:
        'Tỷ lệ đúng hạn (2.1) và tỷ lệ điểm nhóm dịch vụ công trực tuyến (Cổng không công bố số hồ sơ trực tuyến); diện tích theo số hồ sơ; nét đứt là trung vị',
    },
    shown: (rows: string) => `${rows} đơn vị của trang này`,
    onTime: 'Đúng hạn',
    online: { DOSSIERS: 'Trực tuyến', POINTS: 'Điểm nhóm trực tuyến ÷ tối đa' },
    volume: 'Hồ sơ để tính đúng hạn',
    quarters: {
      upperLeft: 'trực tuyến nhiều, chậm hơn',
      upperRight: 'trực tuyến nhiều, đúng hạn hơn',
      lowerLeft: 'ít trực tuyến, chậm hơn',
      lowerRight: 'ít trực tuyến, đúng hạn hơn',
    },
    description: (units: string, x: string, y: string) =>
      `${units} đơn vị; trung vị đúng hạn ${x}, trung vị trực tuyến ${y}. Bảng bên dưới có cùng số liệu.`,
    empty: 'Không đơn vị nào ở đây có đủ hai tỷ lệ để vẽ. Với Cổng, hãy chọn ngày có chỉ số.',
  },
  en: {
    title: (units: string, of: string) =>
      `${units} of ${of} units are both more on time and more online than the median`,
    subtitle: {
      DOSSIERS: 'On-time rate (2.1) and share filed online (3.3); area by dossiers; dashes are medians',
      POINTS:
        'On-time rate (2.1) and share of the points for online service (the portal does not publish how many were filed online); area by dossiers; dashes are medians',
    },
    shown: (rows: string) => `the ${rows} units of this page`,
    onTime: 'On time',
    online: { DOSSIERS: 'Online', POINTS: 'Points for online ÷ maximum' },
    volume: 'Dossiers in the on-time rate',
    quarters: {
      upperLeft: 'more online, later',
      upperRight: 'more online, more on time',
      lowerLeft: 'less online, later',
      lowerRight: 'less online, more on time',
    },
    description: (units: string, x: string, y: string) =>
      `${units} units; median on time ${x}, median online ${y}. The table below has the same figures.`,
    empty: 'No unit here has both shares. For the portal, choose a day with indicators.',
  },
})
