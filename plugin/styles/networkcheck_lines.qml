<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="networkcheck_lines">
      <rule key="island" symbol="0" label="Islands | 孤岛" filter="&quot;code&quot; = 'island'"/>
      <rule key="duplicate" symbol="1" label="Streets drawn twice | 重复线" filter="&quot;code&quot; = 'duplicate'"/>
      <rule key="overlap" symbol="2" label="Streets on top of each other | 部分重叠" filter="&quot;code&quot; = 'overlap'"/>
      <rule key="fast" symbol="3" label="Faster than people walk | 速度过快" filter="&quot;code&quot; = 'fast'"/>
      <rule key="slow" symbol="4" label="Slower than people walk | 速度过慢" filter="&quot;code&quot; = 'slow'"/>
      <rule key="closed" symbol="5" label="Closed to walkers | 禁止步行" filter="&quot;code&quot; = 'closed'"/>
      <rule key="long_steps" symbol="6" label="Very long stairs | 过长的台阶" filter="&quot;code&quot; = 'long_steps'"/>
    </rules>
    <symbols>
      <symbol name="0" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="213,94,0,255"/>
          <prop k="line_width" v="1.0"/>
          <prop k="line_style" v="solid"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="1" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="204,121,167,255"/>
          <prop k="line_width" v="1.0"/>
          <prop k="line_style" v="dash"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="2" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="204,121,167,255"/>
          <prop k="line_width" v="0.9"/>
          <prop k="line_style" v="dash"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="3" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="230,159,0,255"/>
          <prop k="line_width" v="0.8"/>
          <prop k="line_style" v="solid"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="4" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="230,159,0,255"/>
          <prop k="line_width" v="0.8"/>
          <prop k="line_style" v="dot"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="5" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="120,120,120,255"/>
          <prop k="line_width" v="0.5"/>
          <prop k="line_style" v="dot"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="6" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="0,114,178,255"/>
          <prop k="line_width" v="0.8"/>
          <prop k="line_style" v="dash"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>1</layerGeometryType>
</qgis>
